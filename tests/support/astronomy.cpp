// SPDX-License-Identifier: BSL-1.0
#include "astronomy.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace thidua::test {
namespace {

constexpr double pi = 3.14159265358979323846;
constexpr double degree = pi / 180;
constexpr double arcsecond = degree / 3600;
constexpr double seconds_per_day = 86400;

template <typename... Rest>
double polynomial(double x, double constant, Rest... higher) {
  if constexpr (sizeof...(higher) == 0) {
    return constant;
  } else {
    return constant + x * polynomial(x, higher...);
  }
}

// Dynamical minus universal time in seconds: Espenak and Meeus, Five Millennium Canon of Solar Eclipses (2006).
double delta_t(double year) {
  if (year < 1800) {
    return polynomial(year - 1700, 8.83, 0.1603, -0.0059285, 0.00013336, -1 / 1174000.0);
  }
  if (year < 1860) {
    return polynomial(year - 1800, 13.72, -0.332447, 0.0068612, 0.0041116, -0.00037436, 0.0000121272, -0.0000001699,
                      0.000000000875);
  }
  if (year < 1900) {
    return polynomial(year - 1860, 7.62, 0.5737, -0.251754, 0.01680668, -0.0004473624, 1 / 233174.0);
  }
  if (year < 1920) {
    return polynomial(year - 1900, -2.79, 1.494119, -0.0598939, 0.0061966, -0.000197);
  }
  if (year < 1941) {
    return polynomial(year - 1920, 21.20, 0.84493, -0.076100, 0.0020936);
  }
  if (year < 1961) {
    return polynomial(year - 1950, 29.07, 0.407, -1 / 233.0, 1 / 2547.0);
  }
  if (year < 1986) {
    return polynomial(year - 1975, 45.45, 1.067, -1 / 260.0, -1 / 718.0);
  }
  if (year < 2005) {
    return polynomial(year - 2000, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599);
  }
  if (year < 2050) {
    return polynomial(year - 2000, 62.92, 0.32217, 0.005589);
  }
  const double parabola = polynomial((year - 1820) / 100, -20, 0, 32);
  return year < 2150 ? parabola - 0.5628 * (2150 - year) : parabola;
}

// One term of a new moon: coefficient (days), multiples of M, M', F, power of the eccentricity factor E.
struct phase_term {
  double days;
  double sun;
  double moon;
  double latitude;
  int eccentricity;
};

// Meeus, Astronomical Algorithms, 2nd ed., chapter 49, p. 351, column of the new moon.
constexpr phase_term phase_terms[] = {
    {-0.40720, 0, 1, 0, 0},  {0.17241, 1, 0, 0, 1},   {0.01608, 0, 2, 0, 0},   {0.01039, 0, 0, 2, 0},
    {0.00739, -1, 1, 0, 1},  {-0.00514, 1, 1, 0, 1},  {0.00208, 2, 0, 0, 2},   {-0.00111, 0, 1, -2, 0},
    {-0.00057, 0, 1, 2, 0},  {0.00056, 1, 2, 0, 1},   {-0.00042, 0, 3, 0, 0},  {0.00042, 1, 0, 2, 1},
    {0.00038, 1, 0, -2, 1},  {-0.00024, -1, 2, 0, 1}, {-0.00007, 2, 1, 0, 0},  {0.00004, 0, 2, -2, 0},
    {0.00004, 3, 0, 0, 0},   {0.00003, 1, 1, -2, 0},  {0.00003, 0, 2, 2, 0},   {-0.00003, 1, 1, 2, 0},
    {0.00003, -1, 1, 2, 0},  {-0.00002, -1, 1, -2, 0}, {-0.00002, 1, 3, 0, 0}, {0.00002, 0, 4, 0, 0},
};

// Chapter 49, p. 352: planetary arguments (degrees, degrees per lunation) and coefficients (days).
struct planetary_term {
  double days;
  double constant;
  double per_lunation;
};

constexpr planetary_term planetary_terms[] = {
    {0.000325, 299.77, 0.107408},  {0.000165, 251.88, 0.016321},  {0.000164, 251.83, 26.651886},
    {0.000126, 349.42, 36.412478}, {0.000110, 84.66, 18.206239},  {0.000062, 141.74, 53.303771},
    {0.000060, 207.14, 2.453732},  {0.000056, 154.84, 7.306860},  {0.000047, 34.52, 27.261239},
    {0.000042, 207.19, 0.121824},  {0.000040, 291.34, 1.844379},  {0.000037, 161.72, 24.198154},
    {0.000035, 239.56, 25.513099}, {0.000023, 331.55, 3.592518},
};

// Julian ephemeris day of new moon `k`, 0 being the first of 2000: chapter 49.
double new_moon(int k) {
  const double t = k / 1236.85;
  const double e = polynomial(t, 1, -0.002516, -0.0000074);
  const double eccentricity[] = {1, e, e * e};
  const double sun = (2.5534 + 29.10535670 * k + polynomial(t, 0, 0, -0.0000014, -0.00000011)) * degree;
  const double moon =
      (201.5643 + 385.81693528 * k + polynomial(t, 0, 0, 0.0107582, 0.00001238, -0.000000058)) * degree;
  const double latitude =
      (160.7108 + 390.67050284 * k + polynomial(t, 0, 0, -0.0016118, -0.00000227, 0.000000011)) * degree;
  const double node = (124.7746 - 1.56375588 * k + polynomial(t, 0, 0, 0.0020672, 0.00000215)) * degree;

  const double mean = 2451550.09766 + 29.530588861 * k + polynomial(t, 0, 0, 0.00015437, -0.000000150, 0.00000000073);
  double correction = -0.00017 * std::sin(node);
  for (const phase_term& term : phase_terms) {
    correction += term.days * eccentricity[term.eccentricity] *
                  std::sin(term.sun * sun + term.moon * moon + term.latitude * latitude);
  }
  for (const planetary_term& term : planetary_terms) {
    // Only the first argument has a quadratic part.
    const double quadratic = &term == planetary_terms ? -0.009173 * t * t : 0;
    correction += term.days * std::sin((term.constant + term.per_lunation * k + quadratic) * degree);
  }
  return mean + correction;
}

// amplitude * cos(phase + frequency * t), t in Julian millennia from J2000.
struct periodic {
  double amplitude;
  double phase;
  double frequency;
};

// Heliocentric longitude of the earth, dynamical ecliptic and equinox of date, unit 1e-8 radian: VSOP87D (Bretagnon and
// Francou 1988), of which chapter 32 and appendix III of Meeus print the largest terms.
constexpr periodic longitude_0[] = {
    {175347045.673, 0, 0}, {3341656, 4.6692568, 6283.07585}, {34894, 4.626102, 12566.1517},
    {3497, 2.744118, 5753.38488}, {3418, 2.828866, 3.52312}, {3136, 3.62767, 77713.77147},
    {2676, 4.418084, 7860.41939}, {2343, 6.135162, 3930.2097}, {1324, 0.742464, 11506.76977},
    {1273, 2.037097, 529.69097}, {1199, 1.109629, 1577.34354}, {990, 5.2327, 5884.9268}, {902, 2.0451, 26.2983},
    {857, 3.5085, 398.149}, {780, 1.1788, 5223.6939}, {753, 2.5334, 5507.5532}, {505, 4.5829, 18849.2275},
    {492, 4.2051, 775.5226}, {357, 2.9195, 0.0673}, {317, 5.849, 11790.6291}, {284, 1.8987, 796.298},
    {271, 0.3149, 10977.0788}, {243, 0.3448, 5486.7778}, {206, 4.8065, 2544.3144}, {205, 1.8695, 5573.1428},
    {202, 2.4577, 6069.7768}, {156, 0.8331, 213.2991}, {132, 3.4112, 2942.4634}, {126, 1.083, 20.7754},
    {115, 0.6454, 0.9803}, {103, 0.636, 4694.003}, {102, 0.9757, 15720.8388}, {102, 4.2668, 7.1135},
    {99, 6.2099, 2146.1654}, {98, 0.681, 155.4204}, {86, 5.9832, 161000.6857}, {85, 1.2987, 6275.9623},
    {85, 3.6708, 71430.6956}, {80, 1.8079, 17260.1547}, {79, 3.037, 12036.4607}, {75, 1.7551, 5088.6288},
    {74, 3.5032, 3154.6871}, {74, 4.6793, 801.8209}, {70, 0.833, 9437.7629}, {62, 3.9776, 8827.3903},
    {61, 1.8184, 7084.8968}, {57, 2.7843, 6286.599}, {56, 4.3869, 14143.4952}, {56, 3.4701, 6279.5527},
    {52, 0.1891, 12139.5535}, {52, 1.3328, 1748.0164}, {51, 0.2831, 5856.4777}, {49, 0.4874, 1194.447},
    {41, 5.3682, 8429.2413}, {41, 2.3985, 19651.0485}, {39, 6.1683, 10447.3878}, {37, 6.0413, 10213.2855},
    {37, 2.5696, 1059.3819}, {36, 1.7088, 2352.8662}, {36, 1.776, 6812.7668}, {33, 0.5931, 17789.8456},
    {30, 0.4429, 83996.8473}, {30, 2.7398, 1349.8674}, {25, 3.1647, 4690.4798}, {25, 0.2148, 3.5904},
    {24, 0.4847, 8031.0923}, {24, 2.0653, 3340.6124}, {23, 5.222, 4705.7323}, {22, 5.5559, 553.5694},
    {21, 1.4256, 16730.4637}, {21, 4.1483, 951.7184}, {20, 0.3713, 283.8593}, {20, 5.2221, 12168.0027},
    {20, 5.7747, 6309.3742}, {19, 3.8222, 23581.2582}, {19, 5.3863, 149854.4001}, {18, 2.2149, 13367.9726},
    {17, 4.5605, 135.0651}, {16, 5.9884, 11769.8537}, {15, 4.1957, 6256.7775}, {14, 4.1932, 242.7286},
    {14, 3.7236, 38.0277}, {14, 4.4014, 6681.2249}, {14, 1.8893, 7632.9433}, {13, 1.1305, 5.5229},
    {12, 2.6223, 955.5997}, {12, 1.0035, 632.7837}, {11, 0.1774, 4164.312}, {11, 0.3273, 103.0928},
    {11, 0.9387, 11926.2544}, {10, 5.3591, 1592.596}, {10, 6.1998, 6438.4962}, {10, 6.0291, 5746.2713},
};
constexpr periodic longitude_1[] = {
    {628331966747.491, 0, 0}, {206059, 2.6782346, 6283.07585}, {4303, 2.635127, 12566.1517}, {425, 1.5905, 3.5231},
    {119, 5.7956, 26.2983}, {109, 2.9662, 1577.3435}, {93, 2.5921, 18849.2275}, {72, 1.1385, 529.691},
    {68, 1.8747, 398.149}, {67, 4.4092, 5507.5532}, {59, 2.888, 5223.6939}, {56, 2.1747, 155.4204},
    {45, 0.398, 796.298}, {36, 0.4662, 775.5226}, {29, 2.6471, 7.1135}, {21, 5.3414, 0.9803},
};
constexpr periodic longitude_2[] = {{52919, 0, 0}, {8720, 1.072097, 6283.07585}, {309, 0.8673, 12566.1517}};
constexpr periodic longitude_3[] = {{289, 5.8438, 6283.0758}};
constexpr periodic longitude_4[] = {{114, 3.1416, 0}};
constexpr periodic longitude_5[] = {{0.88, 3.1416, 0}};

// Distance of earth and sun, unit 1e-8 astronomical unit: the same, largest terms only, as it serves the aberration.
constexpr periodic radius_0[] = {
    {100013988.799, 0, 0}, {1670700, 3.09846351, 6283.07585}, {13956, 3.055246, 12566.1517},
};
constexpr periodic radius_1[] = {{103019, 1.1074897, 6283.07585}};

template <std::size_t Size>
double sum(const periodic (&series)[Size], double t) {
  double total = 0;
  for (const periodic& term : series) {
    total += term.amplitude * std::cos(term.phase + term.frequency * t);
  }
  return total * 1e-8;
}

// Multiples of D, M, M', F and the node; sine coefficient and its change per century, unit 0.0001 second of arc.
struct nutation_term {
  double elongation;
  double sun;
  double moon;
  double latitude;
  double node;
  double coefficient;
  double rate;
};

// Meeus, chapter 22, table 22.A, the terms in longitude from 0.0045 second of arc.
constexpr nutation_term nutation_terms[] = {
    {0, 0, 0, 0, 1, -171996, -174.2}, {-2, 0, 0, 2, 2, -13187, -1.6}, {0, 0, 0, 2, 2, -2274, -0.2},
    {0, 0, 0, 0, 2, 2062, 0.2}, {0, 1, 0, 0, 0, 1426, -3.4}, {0, 0, 1, 0, 0, 712, 0.1}, {-2, 1, 0, 2, 2, -517, 1.2},
    {0, 0, 0, 2, 1, -386, -0.4}, {0, 0, 1, 2, 2, -301, 0}, {-2, -1, 0, 2, 2, 217, -0.5}, {-2, 0, 1, 0, 0, -158, 0},
    {-2, 0, 0, 2, 1, 129, 0.1}, {0, 0, -1, 2, 2, 123, 0}, {2, 0, 0, 0, 0, 63, 0}, {0, 0, 1, 0, 1, 63, 0.1},
    {2, 0, -1, 2, 2, -59, 0}, {0, 0, -1, 0, 1, -58, -0.1}, {0, 0, 1, 2, 1, -51, 0}, {-2, 0, 2, 0, 0, 48, 0},
    {0, 0, -2, 2, 1, 46, 0},
};

// Nutation in longitude, radians, `t` in Julian centuries from J2000: chapter 22.
double nutation(double t) {
  const double elongation = polynomial(t, 297.85036, 445267.111480, -0.0019142, 1 / 189474.0) * degree;
  const double sun = polynomial(t, 357.52772, 35999.050340, -0.0001603, -1 / 300000.0) * degree;
  const double moon = polynomial(t, 134.96298, 477198.867398, 0.0086972, 1 / 56250.0) * degree;
  const double latitude = polynomial(t, 93.27191, 483202.017538, -0.0036825, 1 / 327270.0) * degree;
  const double node = polynomial(t, 125.04452, -1934.136261, 0.0020708, 1 / 450000.0) * degree;
  double total = 0;
  for (const nutation_term& term : nutation_terms) {
    total += (term.coefficient + term.rate * t) * std::sin(term.elongation * elongation + term.sun * sun +
                                                           term.moon * moon + term.latitude * latitude +
                                                           term.node * node);
  }
  return total * 1e-4 * arcsecond;
}

// Apparent geocentric longitude of the sun, radians, not reduced: chapter 25, "higher accuracy".
double solar_longitude(double ephemeris_day) {
  const double t = (ephemeris_day - 2451545) / 365250;
  const double earth = polynomial(t, sum(longitude_0, t), sum(longitude_1, t), sum(longitude_2, t), sum(longitude_3, t),
                                  sum(longitude_4, t), sum(longitude_5, t));
  const double radius = polynomial(t, sum(radius_0, t), sum(radius_1, t));
  const double to_fk5 = -0.09033 * arcsecond;
  const double aberration = -20.4898 * arcsecond / radius;
  return earth + pi + to_fk5 + nutation(t * 10) + aberration;
}

// Julian ephemeris day of major term `n`: n / 12 is the year, n % 12 counts from its December solstice (270 degrees).
// Iteration of chapter 27.
double major_term(int n) {
  const double target = (270 + 30.0 * (n % 12)) * degree;
  double day = 2451900.06 + (n - 24000) * (365.24219 / 12);
  for (int i = 0; i < 10; ++i) {
    const double step = 58.13 * std::sin(target - solar_longitude(day));
    day += step;
    if (std::abs(step) < 1e-6) break;
  }
  return day;
}

// The civil day of an instant, and the day it would have beyond the nearest midnight.
struct civil_instant {
  long day;
  long other_day;
  double margin;
};

civil_instant to_civil(double ephemeris_day) {
  const double year = 2000 + (ephemeris_day - 2451544.5) / 365.2425;
  const double utc = ephemeris_day - delta_t(year) / seconds_per_day - 2440587.5;
  // 1968-01-01 is day -731; it begins at the midnight of the old zone.
  const double zone_change = -731 - 8 / 24.0;
  const double local = utc + (utc < zone_change ? 8 : 7) / 24.0;
  const double midnight = std::round(local);
  const auto day = static_cast<long>(std::floor(local));
  const auto nearest = static_cast<long>(midnight);
  return {day, nearest == day ? day - 1 : nearest, std::abs(local - midnight) * seconds_per_day};
}

std::vector<long> days_of(const std::vector<civil_instant>& instants) {
  std::vector<long> days;
  days.reserve(instants.size());
  for (const civil_instant& instant : instants) {
    days.push_back(instant.day);
  }
  return days;
}

// A stretch of new moons and major terms, by civil day; terms begin at the December solstice of `first_solstice`.
struct almanac {
  int first_solstice;
  std::vector<long> moons;
  std::vector<long> terms;

  // The month that holds the solstice of year first_solstice + `year`.
  std::size_t month_eleven(std::size_t year) const {
    const auto after = std::upper_bound(moons.begin(), moons.end(), terms[12 * year]);
    return static_cast<std::size_t>(after - moons.begin()) - 1;
  }

  bool has_major_term(std::size_t month) const {
    const auto term = std::lower_bound(terms.begin(), terms.end(), moons[month]);
    return term != terms.end() && *term < moons[month + 1];
  }

  // Appends the months from that of solstice `year` up to that of the next one.
  void number(std::size_t year, std::vector<astronomical_month>& months) const {
    const std::size_t begin = month_eleven(year);
    const std::size_t end = month_eleven(year + 1);
    bool leap_due = end - begin == 13;
    int count = 10;
    for (std::size_t month = begin; month != end; ++month) {
      const bool leap = leap_due && !has_major_term(month);
      if (leap) {
        leap_due = false;
      } else {
        ++count;
      }
      const int solstice = first_solstice + static_cast<int>(year);
      months.push_back({count > 12 ? solstice + 1 : solstice, (count - 1) % 12 + 1, leap, moons[month],
                        seconds_per_day / 2});
    }
  }
};

bool same_month(const astronomical_month& a, const astronomical_month& b) {
  return a.year == b.year && a.month == b.month && a.leap == b.leap && a.first_day == b.first_day;
}

// Lowers to `margin` the margin of each month that `moved`, one instant of which crossed a midnight in the year of
// solstice `year`, has otherwise. Neighbouring years are compared too, as a solstice or a month 11 parts two of them.
void note_changes(std::vector<astronomical_month>& months, const almanac& actual, const almanac& moved,
                  std::size_t year, double margin) {
  std::size_t index = actual.month_eleven(year - 1) - actual.month_eleven(0);
  std::vector<astronomical_month> changed;
  for (std::size_t y = year - 1; y <= year + 1; ++y) {
    moved.number(y, changed);
  }
  for (const astronomical_month& month : changed) {
    if (!same_month(months[index], month)) {
      months[index].margin = std::min(months[index].margin, margin);
    }
    ++index;
  }
}

}  // namespace

std::vector<astronomical_month> astronomical_months(int first_lunar_year, int last_lunar_year) {
  if (last_lunar_year < first_lunar_year) {
    return {};
  }
  // The first year begins in the solstice year before it; two more on each side let every instant be moved.
  const int first_solstice = first_lunar_year - 3;
  const int last_solstice = last_lunar_year + 3;

  std::vector<civil_instant> terms;
  for (int n = 12 * first_solstice; n <= 12 * last_solstice; ++n) {
    terms.push_back(to_civil(major_term(n)));
  }
  std::vector<civil_instant> moons;
  const int last_moon = static_cast<int>(std::ceil((last_solstice + 1.1 - 2000) * 12.3685));
  for (int k = static_cast<int>(std::floor((first_solstice + 0.8 - 2000) * 12.3685)); k <= last_moon; ++k) {
    moons.push_back(to_civil(new_moon(k)));
  }

  const almanac actual{first_solstice, days_of(moons), days_of(terms)};
  const std::size_t years = terms.size() / 12;
  std::vector<astronomical_month> months;
  for (std::size_t year = 0; year != years; ++year) {
    actual.number(year, months);
  }

  almanac moved = actual;
  for (std::size_t year = 1; year + 1 != years; ++year) {
    for (std::size_t i = 12 * year; i != 12 * year + 12; ++i) {
      moved.terms[i] = terms[i].other_day;
      note_changes(months, actual, moved, year, terms[i].margin);
      moved.terms[i] = terms[i].day;
    }
    for (std::size_t i = actual.month_eleven(year); i != actual.month_eleven(year + 1); ++i) {
      moved.moons[i] = moons[i].other_day;
      note_changes(months, actual, moved, year, moons[i].margin);
      moved.moons[i] = moons[i].day;
    }
  }

  std::vector<astronomical_month> result;
  for (const astronomical_month& month : months) {
    if (month.year >= first_lunar_year && month.year <= last_lunar_year) {
      result.push_back(month);
    }
  }
  return result;
}

}  // namespace thidua::test

import csv

HEADER = ["day", "car", "driver", "kilometres", "purpose"]


def write_trips(target, trips):
    writer = csv.writer(target)
    writer.writerow(HEADER)
    for trip in trips:
        writer.writerow(
            [trip.day, trip.car.plate, trip.driver.get_username(), trip.kilometres, trip.purpose]
        )

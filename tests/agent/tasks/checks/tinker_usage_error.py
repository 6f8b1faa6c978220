"""The usage of a machine that was never booked is 0, the others show what they did."""

import re

from checking import good, need, no_missing_migrations, old_tests, start

start()
from tinker_making import OLD_TESTS, booking, client_of, machine, member, works  # noqa: E402

client, who = client_of(), member()


def usage(of):
    answer = client.get(f"/machines/{of.slug}/usage/")
    need(answer.status_code == 200, f"the usage of {of} answers {answer.status_code}")
    text = answer.content.decode()
    hours = re.search(r"Booked: ([\d.]+) h", text)
    earned = re.search(r"Earned: ([\d.]+)", text)
    need(hours and earned, f"the page shows no usage: {text[-300:]}")
    return float(hours.group(1)), float(earned.group(1))


never = machine(name="Laser cutter", hourly_rate="12.00")
need(usage(never) == (0, 0), f"without bookings the usage is {usage(never)}")
free = machine(hourly_rate=0)
need(usage(free) == (0, 0), f"without bookings the usage is {usage(free)}")
saw = machine(hourly_rate="6.50")
booking(saw, who, minutes=90)
need(usage(saw) == (1.5, 9.75), f"for 90 minutes the usage is {usage(saw)}")
booking(saw, who, minutes=35)
need(usage(saw) == (2.1, 13.54), f"for 125 minutes the usage is {usage(saw)}")
need(usage(never) == (0, 0), "the bookings of another machine are counted")
need(client.get("/machines/none/usage/").status_code == 404, "an unknown machine is no 404")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()

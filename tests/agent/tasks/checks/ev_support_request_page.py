# ruff: noqa: F403, F405, N806, UP031
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from ev_checking import *


def main():
    SupportRequest = model("orders.SupportRequest")
    derives(SupportRequest)
    url = "/orders/support/new/"
    need(
        related_field(SupportRequest, "subject").max_length == 150,
        "subject is not of 150 characters",
    )
    need(
        [value for value, _ in related_field(SupportRequest, "priority").flatchoices]
        and {value for value, _ in related_field(SupportRequest, "priority").flatchoices}
        == {"low", "normal", "high"},
        "other priorities",
    )
    need(SupportRequest(subject="x").priority == "normal", "the default priority is not normal")
    need(is_login(client().get(url)), "without login the page does not send to the login")
    need(
        is_login(client().post(url, {"subject": "a", "message": "b", "priority": "low"})),
        "POST without login does not send to the login",
    )
    need(SupportRequest.objects.count() == 0, "something was saved without login")
    customer, other = user(), user()
    who = client(customer)
    text = status(who.get(url), 200, url).content.decode()
    for name in ("subject", "message", "priority"):
        need('name="%s"' % name in text, "the form lacks %s" % name)
    need('name="customer"' not in text, "the form has customer")
    need("csrfmiddlewaretoken" in text, "the form lacks its CSRF token")
    response = who.post(
        url,
        {
            "subject": "No ticket",
            "message": "Where is it?",
            "priority": "high",
            "customer": other.pk,
        },
    )
    need(
        response.status_code == 302 and response["Location"].endswith("/orders/"),
        "no redirect to /orders/: %s" % response.status_code,
    )
    made = SupportRequest.objects.get()
    need(
        (made.customer, made.subject, made.message, made.priority)
        == (customer, "No ticket", "Where is it?", "high"),
        "other values were saved",
    )
    status(
        who.post(url, {"subject": "", "message": "x", "priority": "low"}),
        200,
        "a form without subject",
    )
    status(
        who.post(url, {"subject": "x", "message": "x", "priority": "urgent"}),
        200,
        "a form with an unknown priority",
    )
    need(SupportRequest.objects.count() == 1, "an invalid form was saved")
    nothing_broken()


run(main)

"""Mails before and after a commit."""

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from urllib.request import Request, urlopen

from django import forms
from django.contrib.auth.decorators import login_required
from django.core.mail import EmailMessage, send_mail
from django.db import IntegrityError, transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_POST

from office.models import Order, Seat

POOL = ThreadPoolExecutor(max_workers=1)


def _order(request):
    return Order.objects.create(buyer=request.user, product="a chair", total=10)


def _tell(text):
    EmailMessage("Your order", text, None, ["someone@example.com"]).send()


def _tell_later(text):
    EmailMessage("Your order", text, None, ["someone@example.com"]).send()


@login_required
@require_POST
@transaction.atomic
def in_a_block(request):
    _tell(f"number {_order(request).pk}")  # finds: sent-before-commit
    return HttpResponse("ordered")


@login_required
@require_POST
@transaction.atomic
def on_commit(request):
    transaction.on_commit(partial(_tell_later, f"number {_order(request).pk}"))
    return HttpResponse("ordered")


@login_required
@require_POST
def after_the_block(request):
    with transaction.atomic():
        text = f"number {_order(request).pk}"
    _tell_later(text)
    return HttpResponse("ordered")


@login_required
@require_POST
def without_a_block(request):
    """Each statement is committed by itself."""
    _tell_later(f"number {_order(request).pk}")
    return HttpResponse("ordered")


@login_required
@require_POST
@transaction.atomic
def before_the_row(request):
    """It says nothing of a row, and nothing refuses one."""
    send_mail("A visit", "Somebody orders", None, ["shop@example.com"])
    _order(request)
    return HttpResponse("ordered")


def _count(number):
    return number + 1


@login_required
@require_POST
@transaction.atomic
def in_another_thread(request):
    POOL.submit(_count, _order(request).pk)  # finds: sent-before-commit
    return HttpResponse("ordered")


@login_required
@require_POST
@transaction.atomic
def in_another_thread_later(request):
    transaction.on_commit(partial(POOL.submit, _count, _order(request).pk))
    return HttpResponse("ordered")


@login_required
@require_POST
@transaction.atomic
def telling_a_host(request):
    order = _order(request)
    urlopen(Request("https://depot.example.org/", data=b"%d" % order.pk))  # finds: sent-before-commit
    return HttpResponse("ordered")


@login_required
@require_POST
def telling_a_host_later(request):
    order = _order(request)
    urlopen(Request("https://depot.example.org/", data=b"%d" % order.pk))
    return HttpResponse("ordered")


class SeatForm(forms.Form):
    seats = forms.ModelMultipleChoiceField(Seat.objects.all(), to_field_name="code")


class SeatTaken(Exception):
    pass


def _take(user, seats):
    with transaction.atomic():
        for seat in seats:
            if not Seat.objects.filter(pk=seat.pk, holder=None).update(holder=user):
                raise SeatTaken
            _tell(f"seat {seat.code}")  # finds: sent-before-commit


def _take_and_tell_later(user, seats):
    with transaction.atomic():
        for seat in seats:
            if not Seat.objects.filter(pk=seat.pk, holder=None).update(holder=user):
                raise SeatTaken
            transaction.on_commit(partial(_tell_later, f"seat {seat.code}"))


def _seats(request, take):
    """A form, which is shown once more where a seat is somebody's."""
    form = SeatForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            take(request.user, form.cleaned_data["seats"])
        except SeatTaken:
            form.add_error("seats", "It is taken.")
        else:
            return redirect("/")
    return render(request, "form.html", {"form": form})


@login_required
def taking_seats(request):
    return _seats(request, _take)


@login_required
def taking_seats_later(request):
    return _seats(request, _take_and_tell_later)


class NewSeatForm(forms.Form):
    code = forms.CharField(max_length=8)


def _add(code):
    with transaction.atomic():
        _tell(f"seat {code}")  # finds: sent-before-commit
        Seat.objects.create(code=code)


def _add_and_tell_later(code):
    with transaction.atomic():
        transaction.on_commit(partial(_tell_later, f"seat {code}"))
        Seat.objects.create(code=code)


def _new_seat(request, add):
    form = NewSeatForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            add(form.cleaned_data["code"])
        except IntegrityError:
            form.add_error("code", "There is one.")
        else:
            return redirect("/")
    return render(request, "form.html", {"form": form})


@login_required
def new_seat(request):
    return _new_seat(request, _add)


@login_required
def new_seat_later(request):
    return _new_seat(request, _add_and_tell_later)


urlpatterns = [
    path("new-seat/", new_seat),
    path("new-seat-later/", new_seat_later),
    path("seats/", taking_seats),
    path("seats-later/", taking_seats_later),
    path("thread/", in_another_thread),
    path("thread-later/", in_another_thread_later),
    path("host/", telling_a_host),
    path("host-later/", telling_a_host_later),
    path("block/", in_a_block),
    path("on-commit/", on_commit),
    path("after/", after_the_block),
    path("without/", without_a_block),
    path("before/", before_the_row),
]

import logging
from datetime import date

from django.contrib.auth.decorators import login_required, user_passes_test
from django.core.mail import send_mail
from django.db import transaction
from django.db.models import Count, Sum
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils import timezone

from .forms import BookingForm
from .models import Appointment, Invoice, Slot

logger = logging.getLogger(__name__)


@user_passes_test(lambda user: user.is_staff)
def day(request):
    """All appointments of a day, for the people of the practice."""
    try:
        shown = date.fromisoformat(request.GET.get('day') or timezone.localdate().isoformat())
    except ValueError:
        raise Http404('There is no such day.')
    appointments = Appointment.objects.filter(starts_at__date=shown, cancelled=False)
    return render(request, 'practice/day.html', {'day': shown, 'appointments': appointments})


@login_required
def my_appointments(request):
    appointments = Appointment.objects.filter(pet__owner__user=request.user)
    appointments = appointments.select_related('pet', 'vet')
    return render(request, 'practice/my_appointments.html', {'appointments': appointments})


@login_required
def book(request):
    form = BookingForm(request.POST or None, user=request.user)
    if request.method == 'POST' and form.is_valid():
        pet, slot = form.cleaned_data['pet'], form.cleaned_data['slot']
        with transaction.atomic():
            appointment = Appointment.objects.create(
                pet=pet,
                vet=slot.vet,
                starts_at=slot.starts_at,
                reason=form.cleaned_data['reason'],
            )
            send_mail(
                f'Appointment for {pet.name}',
                f'{slot.starts_at:%Y-%m-%d %H:%M}, {slot.vet.name}, room {slot.vet.room}',
                None,
                [request.user.email],
            )
            mark_taken(slot)
        logger.info('Appointment %s is booked', appointment.pk)
        return redirect('my-appointments')
    return render(request, 'practice/book.html', {'form': form})


def mark_taken(slot):
    """Raises when somebody else was faster."""
    if not Slot.objects.filter(pk=slot.pk, taken=False).update(taken=True):
        raise RuntimeError(f'Slot {slot.pk} is taken already')


@login_required
def costs(request):
    invoices = Invoice.objects.filter(appointment__pet__owner__user=request.user)
    total = invoices.aggregate(total=Sum('amount'), number=Count('pk'))
    context = {
        'total': total['total'] or 0,
        'number': total['number'],
        'open': invoices.filter(paid=False).aggregate(open=Sum('amount'))['open'] or 0,
        'pets': invoices.values('appointment__pet__name')
        .annotate(sum=Sum('amount'))
        .order_by('-sum', 'appointment__pet__name'),
    }
    return render(request, 'practice/costs.html', context)

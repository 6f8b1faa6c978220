from django.contrib import messages
from django.db.models import Sum
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.generic import DetailView, FormView, ListView, TemplateView

from members.views import OwnMemberMixin

from . import services
from .forms import BookingForm
from .models import Area, Machine


class MachineListView(ListView):
    template_name = 'machines/machine_list.html'
    context_object_name = 'areas'
    queryset = Area.objects.all()


class MachineDetailView(DetailView):
    model = Machine
    template_name = 'machines/machine_detail.html'
    context_object_name = 'machine'

    def get_context_data(self, **kwargs):
        coming = self.object.bookings.filter(starts_at__gte=timezone.now())
        return super().get_context_data(bookings=coming, **kwargs)


class MachineUsageView(TemplateView):
    """Hours a machine was booked, and what that brought in."""

    template_name = 'machines/machine_usage.html'

    def get_context_data(self, **kwargs):
        machine = get_object_or_404(Machine, slug=self.kwargs['slug'])
        minutes = machine.bookings.aggregate(total=Sum('minutes'))['total']
        hours = minutes / 60
        return super().get_context_data(
            machine=machine,
            hours=round(hours, 1),
            earned=round(float(machine.hourly_rate) * hours, 2),
            **kwargs,
        )


class BookMachineView(OwnMemberMixin, FormView):
    form_class = BookingForm
    template_name = 'machines/book.html'

    def get_machine(self):
        return get_object_or_404(Machine, slug=self.kwargs['slug'])

    def get_context_data(self, **kwargs):
        return super().get_context_data(machine=self.get_machine(), **kwargs)

    def form_valid(self, form):
        machine = self.get_machine()
        try:
            services.book_machine(machine, self.get_member(), **form.cleaned_data)
        except services.AlreadyBooked as error:
            form.add_error(None, str(error))
            return self.form_invalid(form)
        messages.success(self.request, f'{machine.name} is yours.')
        return redirect(machine)

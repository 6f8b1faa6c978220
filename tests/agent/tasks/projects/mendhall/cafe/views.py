from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views import View
from django.views.generic import CreateView, DetailView, ListView
from django.contrib.auth.mixins import LoginRequiredMixin

from .forms import RepairForm
from .models import Repair, Session


class SessionListView(ListView):
    model = Session


class SessionDetailView(DetailView):
    model = Session


class RepairCreateView(CreateView):
    """Bring a device along. No account needed."""

    form_class = RepairForm
    template_name = 'cafe/repair_form.html'

    def form_valid(self, form):
        form.instance.session = get_object_or_404(Session, pk=self.kwargs['pk'])
        return super().form_valid(form)

    def get_success_url(self):
        return reverse('session-detail', args=[self.kwargs['pk']])


class RepairListView(LoginRequiredMixin, ListView):
    """The work list of the crew; HTMX replaces the rows while one types."""

    paginate_by = 50

    def get_queryset(self):
        repairs = Repair.objects.select_related('session', 'volunteer__user')
        q = self.request.GET.get('q', '')
        return repairs.filter(device__icontains=q) if q else repairs

    def get_template_names(self):
        if self.request.headers.get('HX-Request'):
            return ['cafe/partials/repair_rows.html']
        return ['cafe/repair_list.html']


class RepairStatusView(View):
    """The buttons in a row of the work list."""

    def post(self, request, pk):
        repair = get_object_or_404(Repair, pk=pk)
        status = request.POST.get('status')
        if status not in Repair.Status.values:
            return render(request, 'cafe/partials/repair_row.html', {'repair': repair}, status=400)
        repair.status = status
        repair.save(update_fields=['status'])
        return render(request, 'cafe/partials/repair_row.html', {'repair': repair})

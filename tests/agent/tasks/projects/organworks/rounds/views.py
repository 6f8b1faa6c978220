from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST
from django.views.generic import DetailView, ListView, UpdateView

from instruments.models import Stop
from rounds.forms import CompleteVisitForm, VisitReportForm
from rounds.models import Reading, Round, Visit
from rounds.services import VisitClosed, complete_visit


class RoundListView(ListView):
    model = Round
    template_name = "rounds/round_list.html"
    context_object_name = "rounds"


class VisitDetailView(LoginRequiredMixin, DetailView):
    template_name = "rounds/visit_detail.html"
    context_object_name = "visit"

    def get_queryset(self):
        return Visit.objects.select_related("organ__venue", "tuner__user", "round")


class VisitReportView(LoginRequiredMixin, UpdateView):
    model = Visit
    form_class = VisitReportForm
    template_name = "rounds/visit_report.html"

    def form_valid(self, form):
        messages.success(self.request, "The report is saved.")
        return super().form_valid(form)


@login_required
@require_POST
def visit_complete(request, pk):
    visit = get_object_or_404(Visit, pk=pk)
    if not (request.user.is_staff or visit.tuner.user_id == request.user.pk):
        raise PermissionDenied
    form = CompleteVisitForm(request.POST)
    if not form.is_valid():
        return render(request, "rounds/visit_detail.html", {"visit": visit, "form": form}, status=400)
    try:
        complete_visit(
            visit,
            report=form.cleaned_data["report"],
            temperature=form.cleaned_data["temperature"],
        )
    except VisitClosed as error:
        messages.error(request, str(error))
    return redirect(visit)


@login_required
def my_day(request):
    """The list a tuner carries along: own visits, with the worst stops of each organ."""
    tuner = getattr(request.user, "tuner", None)
    days = []
    if tuner is not None:
        visits = Visit.objects.planned().for_tuner(tuner).select_related("organ__venue", "round")
        for visit in visits:
            stops = Stop.objects.filter(division__organ=visit.organ).select_related("division")
            worst = (
                Reading.objects.filter(stop__in=stops)
                .select_related("stop__division")
                .order_by("-cents")[:3]
            )
            days.append({"visit": visit, "worst": list(worst), "stop_count": stops.count()})
    return render(request, "rounds/my_day.html", {"tuner": tuner, "days": days})

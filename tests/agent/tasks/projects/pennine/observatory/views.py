from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.views import View
from django.views.generic import CreateView, DetailView, ListView

from core.mixins import MemberRequiredMixin
from core.permissions import member_of
from observatory.forms import ObservationForm, RemarkForm
from observatory.models import Observation, Slot, Target, Telescope


class TelescopeListView(ListView):
    template_name = "observatory/telescope_list.html"
    context_object_name = "telescopes"

    def get_queryset(self):
        return Telescope.objects.for_list()


class TelescopeView(DetailView):
    template_name = "observatory/telescope_detail.html"
    queryset = Telescope.objects.select_related("dome", "keeper__user")


class TargetListView(ListView):
    template_name = "observatory/target_list.html"
    context_object_name = "targets"
    queryset = Target.objects.select_related("constellation")


class ObservationListView(ListView):
    """The observing log: public, plus one's own private entries."""

    template_name = "observatory/observation_list.html"
    context_object_name = "observations"
    paginate_by = 50

    def get_queryset(self):
        return Observation.objects.visible_to(member_of(self.request.user))


class ObservationView(DetailView):
    template_name = "observatory/observation_detail.html"
    context_object_name = "observation"

    def get_queryset(self):
        return Observation.objects.visible_to(member_of(self.request.user)).select_related(
            "observer__user", "target__constellation", "telescope"
        )

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["remarks"] = self.object.remarks.select_related("author__user")
        context["form"] = RemarkForm()
        return context


class ObservationCreateView(MemberRequiredMixin, CreateView):
    form_class = ObservationForm
    template_name = "observatory/observation_form.html"

    def form_valid(self, form):
        form.instance.observer = self.member
        messages.success(self.request, "Thank you, your observation is in the log.")
        return super().form_valid(form)


class RemarkCreateView(MemberRequiredMixin, View):
    def post(self, request, pk):
        observation = get_object_or_404(Observation.objects.visible_to(self.member), pk=pk)
        form = RemarkForm(request.POST)
        if form.is_valid():
            form.instance.observation = observation
            form.instance.author = self.member
            form.save()
        else:
            messages.error(request, "A remark needs a text.")
        return redirect(observation)


class MySlotsView(MemberRequiredMixin, ListView):
    template_name = "observatory/slot_list.html"
    context_object_name = "slots"

    def get_queryset(self):
        return Slot.objects.filter(member=self.member).select_related("telescope__dome")

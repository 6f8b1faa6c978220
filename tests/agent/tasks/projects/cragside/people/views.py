from django.views.generic import ListView, TemplateView

from people.mixins import MemberRequiredMixin
from walls import selectors


class ProfileView(MemberRequiredMixin, TemplateView):
    template_name = "people/profile.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["member"] = self.member
        context["visits"] = self.member.visits.all()[:10]
        return context


class LogbookView(MemberRequiredMixin, ListView):
    template_name = "people/logbook.html"
    context_object_name = "ascents"
    paginate_by = 50

    def get_queryset(self):
        return selectors.ascents_of(self.member)

from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import Q
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.generic import CreateView, DetailView

from .models import Case, Reply


class CaseView(LoginRequiredMixin, DetailView):
    template_name = "helpdesk/case.html"
    context_object_name = "case"
    slug_field = slug_url_kwarg = "number"

    def get_queryset(self):
        user = self.request.user
        return Case.objects.filter(Q(customer=user) | Q(agent=user))

    def get_context_data(self, **kwargs):
        return super().get_context_data(replies=self.object.replies.order_by("-pk")[:50], **kwargs)


class ReplyView(LoginRequiredMixin, CreateView):
    model = Reply
    fields = ["mood", "text"]
    http_method_names = ["post"]

    def form_valid(self, form):
        number = self.kwargs["number"]
        form.instance.case = get_object_or_404(
            Case, number=number, customer=self.request.user, state="open"
        )
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("case", args=[self.kwargs["number"]])

    def form_invalid(self, form):
        from django.http import JsonResponse

        return JsonResponse(form.errors, status=400)

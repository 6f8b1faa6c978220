from django.contrib.auth import login
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse_lazy
from django.views import View
from django.views.generic import CreateView, FormView, ListView, TemplateView, UpdateView

from .forms import LinkForm
from .links import send_link, user_of
from .models import Quilt


class LinkAsk(FormView):
    form_class = LinkForm
    template_name = "quilts/form.html"
    success_url = reverse_lazy("link-sent")

    def form_valid(self, form):
        send_link(self.request, form.cleaned_data["email"])
        return super().form_valid(form)


class LinkSent(TemplateView):
    template_name = "quilts/link_sent.html"


class LinkUse(View):
    def get(self, request, uid, token):
        if user_of(uid, token) is None:
            raise Http404
        return render(request, "quilts/form.html")

    def post(self, request, uid, token):
        user = user_of(uid, token)
        if user is None:
            raise Http404
        login(request, user, backend="django.contrib.auth.backends.ModelBackend")
        return redirect("quilts")


class QuiltMixin(LoginRequiredMixin):
    success_url = reverse_lazy("quilts")

    def get_queryset(self):
        return Quilt.objects.filter(maker=self.request.user)


class QuiltList(QuiltMixin, ListView):
    paginate_by = 20


class QuiltCreate(QuiltMixin, CreateView):
    model = Quilt
    fields = ["pattern", "blocks"]
    template_name = "quilts/form.html"

    def form_valid(self, form):
        form.instance.maker = self.request.user
        return super().form_valid(form)


class QuiltUpdate(QuiltMixin, UpdateView):
    fields = ["pattern", "blocks", "finished"]
    template_name = "quilts/form.html"

from django.contrib.auth.mixins import UserPassesTestMixin
from django.db.models import Q
from django.shortcuts import get_object_or_404, render
from django.views.generic import CreateView, ListView, UpdateView

from .forms import ToolForm
from .models import Tool


class StaffRequiredMixin(UserPassesTestMixin):
    def test_func(self):
        return self.request.user.is_staff


class ToolListView(ListView):
    model = Tool
    template_name = "shed/tool_list.html"
    context_object_name = "tools"

    def get_queryset(self):
        tools = super().get_queryset()
        if q := self.request.GET.get("q", "").strip():
            tools = tools.filter(Q(name__icontains=q) | Q(description__icontains=q))
        return tools


def tool_detail(request, pk):
    tool = get_object_or_404(Tool, pk=pk)
    return render(request, "shed/tool_detail.html", {"tool": tool})


class ToolCreateView(StaffRequiredMixin, CreateView):
    model = Tool
    form_class = ToolForm
    template_name = "shed/tool_form.html"


class ToolUpdateView(StaffRequiredMixin, UpdateView):
    model = Tool
    form_class = ToolForm
    template_name = "shed/tool_form.html"

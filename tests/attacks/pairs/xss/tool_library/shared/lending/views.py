from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST
from django.views.generic import CreateView, DetailView, ListView

from .models import Tool
from .notices import tell


class ToolList(LoginRequiredMixin, ListView):
    model = Tool
    paginate_by = 30


class ToolDetail(LoginRequiredMixin, DetailView):
    model = Tool


class ToolCreate(LoginRequiredMixin, CreateView):
    model = Tool
    fields = ["name", "notes"]

    def form_valid(self, form):
        form.instance.owner = self.request.user
        answer = super().form_valid(form)
        tell(self.request, "{tool} can be borrowed from now on.", self.object)
        return answer


@login_required
@require_POST
def borrow(request, pk):
    tool = get_object_or_404(Tool.objects.exclude(owner=request.user), pk=pk)
    taken = Tool.objects.filter(pk=tool.pk, borrower=None).update(borrower=request.user)
    if taken:
        tell(request, "You have borrowed {tool}. Enjoy!", tool)
    else:
        tell(request, "{tool} is with somebody else.", tool, messages.WARNING)
    return redirect("lending:list")

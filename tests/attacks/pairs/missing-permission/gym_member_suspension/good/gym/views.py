from django import forms
from django.contrib.auth.decorators import login_required, permission_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from .models import GymClass, Member


class ClassForm(forms.ModelForm):
    class Meta:
        model = GymClass
        fields = ["title", "trainer", "starts"]


@require_safe
@login_required
def classes(request):
    page = Paginator(GymClass.objects.all(), 30).get_page(request.GET.get("page"))
    return render(request, "gym/classes.html", {"page": page})


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@permission_required("gym.add_gymclass", raise_exception=True)
def class_new(request):
    form = ClassForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("classes")
    return render(request, "gym/form.html", {"form": form})


@require_safe
@login_required
@permission_required("gym.view_member", raise_exception=True)
def members(request):
    page = Paginator(Member.objects.all(), 50).get_page(request.GET.get("page"))
    return render(request, "gym/members.html", {"page": page})


@require_POST
@login_required
@permission_required("gym.change_member", raise_exception=True)
def suspend(request, pk):
    member = get_object_or_404(Member, pk=pk)
    member.suspended = request.POST.get("suspended") == "yes"
    member.save(update_fields=["suspended"])
    return redirect("members")

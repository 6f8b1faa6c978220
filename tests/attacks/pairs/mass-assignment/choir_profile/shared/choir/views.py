from django.contrib import messages
from django.contrib.auth.decorators import login_required, user_passes_test
from django.shortcuts import get_object_or_404, redirect, render

from .forms import ProfileForm
from .models import Minutes, Singer


def is_board(user):
    return Singer.objects.filter(user=user, on_board=True).exists()


@login_required
def profile(request):
    singer = get_object_or_404(Singer, user=request.user)
    form = ProfileForm(request.POST or None, instance=singer)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, "Saved.")
        return redirect("profile")
    return render(request, "choir/profile.html", {"form": form, "singer": singer})


@login_required
@user_passes_test(is_board, login_url="profile")
def minutes(request):
    return render(request, "choir/minutes.html", {"minutes": Minutes.objects.all()[:20]})

from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from .forms import QuizForm
from .models import Attempt, Quiz


@login_required
@require_http_methods(["GET", "POST"])
def take(request, slug):
    quiz = get_object_or_404(Quiz, slug=slug)
    if Attempt.objects.filter(quiz=quiz, user=request.user).exists():
        return redirect("quiz-result", slug=slug)
    form = QuizForm(request.POST or None, quiz=quiz)
    if request.method == "POST" and form.is_valid():
        percent = form.percent()
        Attempt.objects.get_or_create(
            quiz=quiz,
            user=request.user,
            defaults={"percent": percent, "passed": percent >= quiz.pass_percent},
        )
        return redirect("quiz-result", slug=slug)
    return render(request, "quizzes/take.html", {"quiz": quiz, "form": form})


@login_required
@require_safe
def result(request, slug):
    attempt = get_object_or_404(Attempt.objects.select_related("quiz"), quiz__slug=slug, user=request.user)
    return render(request, "quizzes/result.html", {"attempt": attempt})

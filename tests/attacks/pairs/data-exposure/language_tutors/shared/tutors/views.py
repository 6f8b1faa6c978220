from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import Http404, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST, require_safe

from .forms import LessonForm, ProfileForm, SearchForm
from .models import Tutor
from .selectors import lesson_lines, tutor_lines, tutor_page


@require_safe
def tutor_list(request):
    form = SearchForm(request.GET)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    tutors = tutor_lines(form.cleaned_data["language"])
    page = Paginator(tutors, 20).get_page(form.cleaned_data["page"] or 1)
    return JsonResponse({"count": page.paginator.count, "tutors": list(page)})


@require_safe
def tutor_detail(request, pk):
    tutor = tutor_page(pk)
    if tutor is None:
        raise Http404
    return JsonResponse(tutor)


@login_required
@require_POST
def lesson_book(request, pk):
    tutor = get_object_or_404(Tutor, pk=pk, is_active=True)
    form = LessonForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    form.instance.tutor = tutor
    form.instance.learner = request.user
    return JsonResponse({"id": form.save().pk}, status=201)


@login_required
@require_safe
def lesson_list(request):
    form = SearchForm(request.GET)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    page = Paginator(lesson_lines(request.user), 20).get_page(form.cleaned_data["page"] or 1)
    return JsonResponse({"count": page.paginator.count, "lessons": list(page)})


@login_required
@require_POST
def profile_edit(request):
    tutor = get_object_or_404(Tutor, user=request.user)
    form = ProfileForm(request.POST, instance=tutor)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    form.save()
    return JsonResponse({"id": tutor.pk})

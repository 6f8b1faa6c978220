from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from . import selectors
from .models import Plot, WorkDay


@login_required
def index(request):
    mine = Plot.objects.filter(tenancies__member=request.user, tenancies__ended_on=None)
    return render(request, 'plots/index.html', {
        'plots': mine.select_related('site'),
        'work_days': selectors.next_work_days(),
    })


@login_required
def search(request):
    words = request.GET.get('q', '').strip()
    found = selectors.search_plots(words) if words else []
    return render(request, 'plots/search.html', {'words': words, 'plots': found})


@login_required
def plot_sign(request, code):
    plot = get_object_or_404(Plot, code=code)
    text = selectors.sign_text(plot)
    return HttpResponse(text, content_type='text/plain; charset=utf-8')


@login_required
@require_POST
def join_work_day(request, pk):
    day = get_object_or_404(WorkDay, pk=pk)
    day.helpers.add(request.user)
    messages.success(request, f'See you there: {day}')
    return redirect(request.POST.get('back') or 'plots:index')

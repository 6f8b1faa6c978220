from django.contrib.auth.decorators import login_required, user_passes_test
from django.core.mail import send_mail
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render

from school.models import Student

from .forms import BookForm
from .models import Charge, FreeTime, Lesson


@login_required
def home(request):
    lessons = Lesson.objects.filter(student__user=request.user, cancelled=False)
    lessons = lessons.select_related('instructor', 'car')
    return render(request, 'lessons/home.html', {'lessons': lessons})


@user_passes_test(lambda user: user.is_staff)
def plan(request):
    """All lessons, for the office."""
    lessons = Lesson.objects.filter(cancelled=False)
    return render(request, 'lessons/plan.html', {'lessons': lessons})


@login_required
def book(request):
    student = get_object_or_404(Student, user=request.user)
    form = BookForm(request.POST or None)
    if request.method == 'POST' and form.is_valid():
        time = form.cleaned_data['time']
        with transaction.atomic():
            Lesson.objects.create(
                student=student,
                instructor=time.instructor,
                car=time.car,
                starts_at=time.starts_at,
            )
            send_mail(
                'Your driving lesson',
                f'{time.starts_at:%Y-%m-%d %H:%M} with {time.instructor.name}',
                None,
                [request.user.email],
            )
            take(time)
        return redirect('home')
    return render(request, 'lessons/book.html', {'form': form})


def take(time):
    """Raises when somebody else was faster."""
    if not FreeTime.objects.filter(pk=time.pk, taken=False).update(taken=True):
        raise RuntimeError(f'The time {time.pk} is taken')


@login_required
def balance(request):
    student = get_object_or_404(Student, user=request.user)
    context = {
        'student': student,
        'balance': Charge.balance(student),
        'charges': student.charges.all(),
    }
    return render(request, 'lessons/balance.html', context)

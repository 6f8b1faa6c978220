from django.contrib.auth.decorators import login_required
from django.forms import modelform_factory
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template import Context, Template, TemplateSyntaxError
from django.views.decorators.http import require_POST

from .models import Letter, Mailer

LetterForm = modelform_factory(Letter, fields=["subject", "body"])


@login_required
def letters(request):
    form = LetterForm(request.POST or None, instance=Letter(editor=request.user))
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("letters")
    return render(request, "letters/index.html", {"form": form, "letters": request.user.letters.all()[:50]})


@login_required
def letter(request, pk):
    return render(request, "letters/letter.html", {"letter": get_object_or_404(request.user.letters, pk=pk)})


@login_required
@require_POST
def preview(request):
    mailer = Mailer.objects.first()
    try:
        template = Template(request.POST.get("body", ""))
    except TemplateSyntaxError as error:
        return HttpResponse(str(error), status=400, content_type="text/plain")
    values = {"reader": "Jo Reader", "editor": request.user, "mailer": mailer}
    return HttpResponse(template.render(Context(values)))

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.views.decorators.http import require_POST

LETTERS = settings.BASE_DIR / "letters"


@login_required
@require_POST
def preview(request):
    letter = LETTERS / request.POST.get("letter", "arrival.txt")
    if not letter.is_file():
        raise Http404("No such letter.")
    text = letter.read_text(encoding="utf-8")
    filled = text.replace("NAME", request.user.get_full_name())
    return HttpResponse(filled, content_type="text/plain; charset=utf-8")

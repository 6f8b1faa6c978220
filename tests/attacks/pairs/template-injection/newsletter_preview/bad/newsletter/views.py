from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.template import Context, Template
from django.views.decorators.http import require_POST

LAYOUT = "<html><body><p>Dear {{ editor.username }},</p>%s</body></html>"


@login_required
@require_POST
def preview(request):
    body = request.POST.get("body", "")
    template = Template(LAYOUT % body)
    context = Context({"editor": request.user, "request": request})
    return HttpResponse(template.render(context))

from .models import Member


def start_visit(request, member):
    request.session["member"] = member.pk
    request.session.set_expiry(3600)


def member_of(request):
    return Member.objects.filter(pk=request.session.get("member")).first()


def end_visit(request):
    request.session.flush()

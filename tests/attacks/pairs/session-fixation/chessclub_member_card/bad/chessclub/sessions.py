from functools import wraps

from django.shortcuts import redirect

from .models import Member

KEY = "member"


def begin(request, member):
    board = request.session.get("board")
    for key in list(request.session.keys()):
        del request.session[key]
    request.session[KEY] = member.pk
    if board:
        request.session["board"] = board


def end(request):
    request.session.flush()


def member_required(view):
    @wraps(view)
    def inner(request, *args, **kwargs):
        request.member = Member.objects.filter(pk=request.session.get(KEY), active=True).first()
        if request.member is None:
            return redirect("sign-in")
        return view(request, *args, **kwargs)

    return inner

from .models import Partner

KEY = "partner_id"


def sign_in(request, partner):
    request.session.flush()
    request.session[KEY] = partner.pk


def sign_out(request):
    request.session.flush()


def current_partner(request):
    pk = request.session.get(KEY)
    return Partner.objects.filter(pk=pk, active=True).first() if pk else None

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.tokens import default_token_generator
from django.core.mail import send_mail
from django.http import JsonResponse
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from django.views.decorators.http import require_POST


@require_POST
def forgot_password(request):
    email = request.POST.get("email", "")
    for user in get_user_model().objects.filter(email__iexact=email, is_active=True):
        uid = urlsafe_base64_encode(force_bytes(user.pk))
        token = default_token_generator.make_token(user)
        host = settings.PUBLIC_HOST
        link = f"https://{host}/reset/{uid}/{token}/"
        send_mail("Reset your password", f"Open {link}", None, [user.email])
    return JsonResponse({"detail": "Look into your mail."})

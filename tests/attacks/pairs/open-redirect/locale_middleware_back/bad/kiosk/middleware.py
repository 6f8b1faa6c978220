from django.http import HttpResponseRedirect

LANGUAGES = {"en", "fr", "de"}


class LanguageChoice:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        wanted = request.GET.get("lang")
        if wanted in LANGUAGES and request.method == "GET":
            back = request.GET.get("back") or request.path
            answer = HttpResponseRedirect(back)
            answer.set_cookie("django_language", wanted, httponly=True, secure=True, samesite="Lax")
            return answer
        return self.get_response(request)

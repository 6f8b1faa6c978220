"""Middleware that adds headers."""

import traceback

from django.http import HttpResponse, JsonResponse


class ContentSecurityPolicy:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        response["Content-Security-Policy"] = "default-src 'self'"
        return response


class AnyOrigin(ContentSecurityPolicy):
    def allowed(self, origin):
        return True

    def __call__(self, request):
        response = self.get_response(request)
        origin = request.headers.get("Origin", "")
        if origin and self.allowed(origin):
            response["Access-Control-Allow-Origin"] = origin
            response["Access-Control-Allow-Credentials"] = "true"
        return response


class OwnOrigin(AnyOrigin):
    def allowed(self, origin):
        return origin == "https://app.acme.io"


class EndsWithOrigin(AnyOrigin):
    def allowed(self, origin):
        return origin.endswith("acme.io")


class PublicAnswers(ContentSecurityPolicy):
    def __call__(self, request):
        response = self.get_response(request)
        response["Access-Control-Allow-Origin"] = "*"
        return response


class Hsts(ContentSecurityPolicy):
    def __call__(self, request):
        response = self.get_response(request)
        response["Strict-Transport-Security"] = "max-age=31536000"
        return response


class TellsErrors(ContentSecurityPolicy):
    def process_exception(self, request, exception):
        return HttpResponse(f"failed: {exception}", status=500)  # finds: error-page-shows-exception


class TellsTracebacks(ContentSecurityPolicy):
    def process_exception(self, request, exception):
        told = {"trace": traceback.format_exc()}
        return JsonResponse(told, status=500)  # finds: error-page-shows-exception


class TellsNothing(ContentSecurityPolicy):
    def process_exception(self, request, exception):
        return JsonResponse({"error": "failed", "code": type(exception).__name__[:0]}, status=500)


class CountsUsers(ContentSecurityPolicy):
    def __call__(self, request):
        from django.contrib.auth.models import User

        request.users = User.objects.count()
        return self.get_response(request)

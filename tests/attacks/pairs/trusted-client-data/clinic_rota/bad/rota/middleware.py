from django.http import JsonResponse


def rota_role(get_response):
    def middleware(request):
        request.rota_role = None
        if request.user.is_authenticated and hasattr(request.user, "nurse"):
            request.rota_role = request.COOKIES.get("role", request.user.nurse.role)
        if request.path.startswith("/rota/") and request.rota_role is None:
            return JsonResponse({"error": "Staff of the clinic only."}, status=403)
        response = get_response(request)
        if request.rota_role:
            # the page shows the planning buttons by it
            response.set_cookie("role", request.rota_role, secure=True, samesite="Lax")
        return response

    return middleware

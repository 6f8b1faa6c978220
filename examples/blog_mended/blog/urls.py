from django.urls import include, path
from rest_framework_simplejwt.views import TokenObtainPairView, TokenRefreshView


class Login(TokenObtainPairView):
    throttle_scope = "login"


class Refresh(TokenRefreshView):
    throttle_scope = "login"


urlpatterns = [
    path("api/", include("posts.urls")),
    path("api/token/", Login.as_view()),
    path("api/token/refresh/", Refresh.as_view()),
]

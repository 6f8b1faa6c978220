from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from django.contrib.auth.views import LoginView

from pottery.accounts import SignUp
from pottery.views import BookingViewSet

router = SimpleRouter()
router.register("bookings", BookingViewSet, basename="booking")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("signup/", SignUp.as_view(), name="signup"),
    path("login/", LoginView.as_view(template_name="admin/login.html"), name="login"),
    path("api/", include(router.urls)),
]

from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from django.contrib.auth import views as auth_views

from races.views import RaceViewSet

router = SimpleRouter()
router.register("races", RaceViewSet, basename="race")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("reset/", auth_views.PasswordResetView.as_view(), name="password_reset"),
    path("reset/done/", auth_views.PasswordResetDoneView.as_view(), name="password_reset_done"),
    path("reset/complete/", auth_views.PasswordResetCompleteView.as_view(), name="password_reset_complete"),
    path(
        "reset/<uidb64>/<token>/", auth_views.PasswordResetConfirmView.as_view(), name="password_reset_confirm"
    ),
    path("api/", include(router.urls)),
]

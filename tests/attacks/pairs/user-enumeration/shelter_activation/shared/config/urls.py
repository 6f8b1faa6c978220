from django.contrib import admin
from django.urls import path

from adopters.views import ActivateView, ResendActivationView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/activation/", ActivateView.as_view()),
    path("api/activation/resend/", ResendActivationView.as_view()),
]

from django.contrib import admin
from django.urls import path

from portal.views import ForgottenView, ResetView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/password/forgotten/", ForgottenView.as_view()),
    path("api/password/reset/", ResetView.as_view()),
]

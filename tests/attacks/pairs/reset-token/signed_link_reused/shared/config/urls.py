from django.contrib import admin
from django.urls import path

from identity.views import ConfirmReset, RequestReset

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/password/reset/", RequestReset.as_view()),
    path("api/password/reset/confirm/", ConfirmReset.as_view()),
]

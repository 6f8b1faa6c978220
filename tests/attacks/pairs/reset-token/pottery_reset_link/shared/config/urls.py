from django.contrib import admin
from django.urls import path

from studio.views import NewPassword

urlpatterns = [
    path("admin/", admin.site.urls),
    path("reset/<int:member>/<str:token>/", NewPassword.as_view(), name="new-password"),
]

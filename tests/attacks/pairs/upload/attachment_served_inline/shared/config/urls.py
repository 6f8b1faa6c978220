from django.contrib import admin
from django.urls import path

from files.views import ShowView, UploadView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("files/new/", UploadView.as_view()),
    path("files/<int:pk>/", ShowView.as_view()),
]

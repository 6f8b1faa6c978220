from django.contrib import admin
from django.urls import path

from themes.views import ThemeUpload

urlpatterns = [
    path("admin/", admin.site.urls),
    path("themes/upload/", ThemeUpload.as_view(), name="theme-upload"),
]

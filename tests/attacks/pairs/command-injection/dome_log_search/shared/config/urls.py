from django.contrib import admin
from django.urls import include, path

from observatory import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("nights/", views.nights, name="nights"),
    path("nights/<int:pk>/remark/", views.remark, name="remark"),
    path("dome/log/", views.dome_log, name="dome-log"),
]

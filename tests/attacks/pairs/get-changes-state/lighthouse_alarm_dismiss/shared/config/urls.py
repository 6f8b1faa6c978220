from django.contrib import admin
from django.urls import include, path

from lighthouse.views import AlarmList, LogBook, LogWrite

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("alarms/", AlarmList.as_view(), name="alarms"),
    path("log/", LogBook.as_view(), name="log"),
    path("log/write/", LogWrite.as_view(), name="log-write"),
]

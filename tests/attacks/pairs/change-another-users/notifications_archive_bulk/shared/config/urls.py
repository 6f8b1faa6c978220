from django.contrib import admin
from django.urls import path

from inbox.views import ArchiveNotifications, NotificationList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/notifications/", NotificationList.as_view()),
    path("api/notifications/archive/", ArchiveNotifications.as_view()),
]

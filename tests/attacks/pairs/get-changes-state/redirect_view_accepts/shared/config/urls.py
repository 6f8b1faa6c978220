from django.contrib import admin
from django.urls import path

from friends.views import AcceptView, Inbox

urlpatterns = [
    path("admin/", admin.site.urls),
    path("friends/", Inbox.as_view(), name="inbox"),
    path("friends/<int:pk>/accept/", AcceptView.as_view(), name="accept"),
]

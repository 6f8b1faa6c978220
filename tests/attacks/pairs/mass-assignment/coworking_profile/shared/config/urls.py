from django.contrib import admin
from django.urls import path

from members.views import BookRoomView, MyMembershipView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/me/", MyMembershipView.as_view()),
    path("api/me/room/", BookRoomView.as_view()),
]

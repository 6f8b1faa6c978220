from django.contrib import admin
from django.urls import path

from bandroom.views import InvitationDetail, InvitationList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/bands/<int:pk>/invitations/", InvitationList.as_view(), name="invitations"),
    path("api/invitations/<str:token>/", InvitationDetail.as_view(), name="invitation"),
]

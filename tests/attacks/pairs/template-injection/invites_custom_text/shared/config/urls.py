from django.contrib import admin
from django.urls import path

from invites.views import InvitationCreate, InvitationPreview

urlpatterns = [
    path("admin/", admin.site.urls),
    path("invitations/new/", InvitationCreate.as_view(), name="invitation-new"),
    path("invitations/<int:pk>/", InvitationPreview.as_view(), name="invitation"),
]

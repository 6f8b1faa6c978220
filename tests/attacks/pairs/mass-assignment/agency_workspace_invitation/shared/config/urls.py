from django.contrib import admin
from django.urls import include, path

from workspaces.views import InvitationView, MyMemberships

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("api/memberships/", MyMemberships.as_view(), name="memberships"),
    path("api/invitations/<str:code>/", InvitationView.as_view(), name="invitation"),
]

from django.urls import path

from squads.views import RoleView

urlpatterns = [path("api/memberships/<int:pk>/role/", RoleView.as_view())]

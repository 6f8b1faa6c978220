from django.contrib.auth.views import LogoutView
from django.urls import path

from config.signin import SignIn
from exhibits import views

urlpatterns = [
    path("accounts/login/", SignIn.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("", views.RoomList.as_view(), name="rooms"),
    path("rooms/<int:pk>/", views.RoomPage.as_view(), name="room"),
    path("exhibits/<int:pk>/", views.ExhibitPage.as_view(), name="exhibit"),
    path("desk/", views.Desk.as_view(), name="desk"),
    path("desk/add/", views.ExhibitCreate.as_view(), name="exhibit-add"),
    path("desk/<int:pk>/", views.ExhibitUpdate.as_view(), name="exhibit-edit"),
]

from django.urls import path

from . import views

app_name = "lending"
urlpatterns = [
    path("", views.ToolList.as_view(), name="list"),
    path("new/", views.ToolCreate.as_view(), name="new"),
    path("<int:pk>/", views.ToolDetail.as_view(), name="tool"),
    path("<int:pk>/borrow/", views.borrow, name="borrow"),
]

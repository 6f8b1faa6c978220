from django.urls import path

from . import views

app_name = "notices"
urlpatterns = [
    path("", views.notice_list, name="list"),
    path("new/<int:community_id>/", views.notice_new, name="new"),
    path("<int:pk>/dismiss/", views.notice_dismiss, name="dismiss"),
]

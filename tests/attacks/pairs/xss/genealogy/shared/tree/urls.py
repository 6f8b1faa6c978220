from django.urls import path

from . import views

urlpatterns = [
    path("families/<int:family_pk>/", views.PersonList.as_view(), name="people"),
    path("families/<int:family_pk>/add/", views.PersonCreate.as_view(), name="add-person"),
    path("people/<int:pk>/", views.PersonDetail.as_view(), name="person"),
]

from django.contrib import admin
from django.urls import path


from puppettheatre import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("plays/", views.PlayList.as_view(), name="plays"),
    path("plays/new/", views.PlayCreate.as_view(), name="play-new"),
    path("plays/<int:pk>/", views.PlayUpdate.as_view(), name="play-edit"),
]
